import type { EventStatusWords } from '../../../events.ts'

/** Words over an event that say whether it happened, in nynorsk. */
export const status: EventStatusWords = {
  planned: [
    'vilje', 'vil', 'ville', 'skulle', 'skal', 'kome til å', 'kjem til å', 'komme til å', 'planleggje', 'planlegge', 'planlagd', 'planlagt', 'plan', 'planar', 'akte', 'tenkje å', 'tenke å', 'ha tenkt å', 'hensikt', 'føremål', 'intensjon', 'førebu', 'førebuing', 'gjere seg klar', 'klar til', 'klar for', 'klare til', 'klare for', 'rede til',
    'love', 'lovnad', 'løfte', 'varsla', 'slutte', 'ønske', 'ønskje', 'håpe', 'vone', 'vurdere', 'tilby', 'tilbod', 'viljug', 'villig', 'vente', 'venta', 'forvente', 'ta sikte på', 'sikte mot', 'komande', 'føreståande', 'framtidig', 'beramme', 'foreslått', 'føreslått',
    'stå for døra', 'like før', 'på nippet til', 'invitere', 'invitasjon', 'kalle inn til', 'innkalle', 'framfor', 'føre', 'i forkant av', 'sverje', 'forplikte', 'plikte', 'planlegging', 'leggje opp til', 'legge opp til', 'satse på', 'fastsett', 'gå inn for', 'søkje å',
  ],
  announced: ['kunngjere', 'annonsere', 'bestemme', 'avgjere', 'avgjerd', 'vedta', 'vedtak', 'varsle', 'godkjenne', 'erklære', 'einig', 'samd'],
  ahead: [
    'i morgon', 'i overmorgon', 'neste veke', 'neste månad', 'neste år', 'neste måndag', 'neste tysdag', 'neste onsdag', 'neste torsdag', 'neste fredag', 'neste laurdag', 'neste søndag', 'neste sundag', 'til veka', 'til hausten', 'til våren', 'til sommaren', 'til vinteren', 'komande veke', 'komande dagar', 'komande veker', 'næraste dagane',
    'næraste tida', 'om kort tid', 'snart', 'innan', 'til helga', 'frå måndag', 'frå nyttår', 'på nyåret', 'seinare i år', 'seinare denne veka', 'seinare denne månaden', 'frå og med',
  ],
  alleged: [
    'angiveleg', 'visstnok', 'etter det som blir sagt', 'påstå', 'påstått', 'påstand', 'hevde', 'mistenkje', 'mistenke', 'mistenkt for', 'mistanke', 'anteken', 'antatt', 'ikkje stadfest', 'ustadfest', 'rykte', 'klage', 'skulde', 'skulding', 'skuldast', 'anklage', 'anklage for', 'sikte for', 'sikta for', 'siktet for', 'sikting', 'tiltalt for',
    'tiltale', 'tiltale for', 'truleg', 'sannsynlegvis', 'sjå ut til', 'tru', 'anta', 'meine', 'insistere', 'meldingar om', 'tyde på', 'mogleg',
  ],
  hearsay: ['skal ha', 'skal vere', 'skulle ha', 'kan ha', 'kunne ha', 'må ha'],
  ongoing: [
    'fortsetje', 'fortsette', 'halde fram', 'halde fram med', 'pågå', 'pågåande', 'halde på', 'i ferd med', 'i gang', 'i full gang', 'vare', 'rase', 'framleis', 'stadig', 'på tredje dagen', 'andre dag', 'tredje dag', 'fjerde dag', 'femte dag', 'andre døgn', 'tredje døgn', 'tredje veke', 'andre veke', 'fjerde veke', 'tredje veka', 'dag på rad', 'døgn på rad',
    'natt på rad', 'veke på rad', 'gå inn i', 'inne i', 'midt i', 'for tida', 'for augneblinken', 'føre vidare', 'dag i strekk',
  ],
  lasting: ['gjennomføre', 'halde', 'føre', 'utføre', 'drive'],
  durative: ['øve', 'patruljere', 'samarbeide', 'streike', 'demonstrere', 'blokkere', 'okkupere', 'kringsetje', 'kjempe', 'forhandle', 'trene', 'vakte', 'omringe', 'sveltestreike'],
  hypothetical: [
    'viss', 'visst', 'dersom', 'om', 'i tilfelle', 'ved eit', 'ved ein', 'kunne', 'kan', 'mogleg', 'moglegheit', 'eventuell', 'eventuelt', 'potensiell', 'kanskje', 'truge', 'trugsmål', 'trussel', 'frykte', 'ottast', 'frykt', 'otte', 'redd for', 'risiko', 'risikere', 'fare', 'fare for', 'uroe', 'uro for', 'åtvare', 'åtvaring', 'med mindre', 'sjanse',
    'rett til', 'i stand til', 'evne til', 'med sikte på', 'avskrekke', 'sårbar for', 'spå', 'beredskap mot', 'tenkjeleg', 'slik at', 'burde ha', 'ruste seg',
  ],
  real: ['sjølv om', 'som om', 'om lag', 'om bord', 'om natta', 'om kvelden', 'om morgonen', 'om dagen', 'om å', 'om at', 'klare å', 'greie å', 'med om'],
  duties: ['må', 'måtte', 'bør', 'burde', 'trenge', 'vere nøydd til'],
  demanded: [
    'burde',
    'krevje', 'krav', 'forlange', 'be', 'be om', 'bøn', 'oppmode', 'oppmoding', 'oppfordre', 'oppfordring', 'bønfalle', 'appellere', 'appell', 'ta til orde for', 'føreslå', 'foreslå', 'forslag', 'framlegg', 'tilrå', 'tilråding', 'rope på', 'etterlyse', 'ville ha', 'presse', 'press', 'mane til', 'trygle', 'råde', 'la',
  ],
  ordered: ['beordre', 'ordre', 'påby', 'gje ordre', 'gi ordre', 'instruere', 'påleggje', 'pålegge'],
  denied: ['nekte', 'nekte for', 'avvise', 'avkrefte', 'dementere', 'avslå', 'falsk', 'utan', 'unngå', 'i staden for', 'framfor å', 'utelukke', 'utelate', 'la vere', 'mislykkast', 'fråvær av', 'mangel på', 'avstå frå', 'vegre', 'grunnlaus', 'oppspinn', 'motsetje', 'bestride', 'tilbakevise', 'seie nei til'],
  averted: [
    'avverje', 'avlyse', 'hindre', 'forhindre', 'stanse', 'stoppe', 'stogge', 'avblåse', 'blåse av', 'utsetje', 'utsette', 'innstille', 'forby', 'forbod', 'forbod mot', 'oppheve', 'kansellere', 'avbryte', 'droppe', 'skrinleggje', 'leggje bort', 'slutt på', 'stans i', 'motverke', 'nedkjempe', 'avslutte', 'avskaffe', 'slå tilbake', 'få slutt på',
  ],
  unnegated: ['ikkje berre', 'ikkje minst', 'ikkje mindre enn', 'ikkje før', 'ikkje ulikt', 'utan tvil', 'utan vidare', 'utan stans', 'utan opphald', 'ingen tvil', 'utan førevarsel', 'ikkje færre enn'],
  past: [
    '1910-talet', '1920-talet', '1930-talet', '1940-talet', '1950-talet', '1960-talet', '1970-talet', '1980-talet', '1990-talet', '2000-talet', '2010-talet', 'år sidan', 'åra sidan', 'tiår sidan', 'i fjor', 'førre år', 'året før', 'år tidlegare', 'historisk', '60-talet', '70-talet', '80-talet', '90-talet', '2000-talet', '1800-talet', '1900-talet', 'hundreår', 'sekstitalet', 'syttitalet',
    'åttitalet', 'nittitalet', 'første verdskrigen', 'andre verdskrigen', 'verdskrig', 'den kalde krigen', 'under krigen', 'fjoråret', 'førre', 'tidlegare', 'den gongen', 'i si tid', 'gong i tida', 'fleire tiår',
  ],
  remembered: ['jubileum', 'årsdag', 'årsdagen', 'markere', 'markering', 'minnast', 'minne', 'minnemarkering', 'historie', 'soge', 'soga', 'veteran', 'overlevande etter'],
  purposes: ['for å', 'for'],
  settled: ['etter', 'sidan', 'under', 'grunna', 'gjennom', 'trass'],
  happens: ['finne stad', 'skje', 'hende', 'byrje', 'starte', 'fortsetje', 'fortsette', 'halde fram', 'verte', 'bli', 'vere', 'kome', 'komme', 'bryte ut', 'gå', 'ta til', 'vare', 'opne'],
  definite: ['en', 'et', 'a', 'ane', 'ene'],
  carriers: [
    'halde', 'gjennomføre', 'gjere', 'gje', 'gi', 'ta', 'få', 'kome', 'komme', 'kome med', 'rette', 'finne stad', 'skje', 'hende', 'byrje', 'starte', 'innleie', 'setje i gang', 'sette i gang', 'ta opp att', 'fortsetje', 'fortsette', 'halde fram', 'setje i verk', 'utføre', 'verte', 'bli', 'vere', 'ha', 'bryte ut', 'gå', 'gå til', 'arrangere', 'skipe til', 'organisere',
    'leie', 'delta', 'delta i', 'bli utsett for', 'innføre', 'kunngjere', 'erklære', 'levere', 'sende', 'yte', 'ta imot', 'reise', 'leggje fram', 'legge fram', 'slutte seg til', 'planleggje', 'planlegge', 'førebu', 'vente', 'møtast til', 'invitere til', 'setje inn', 'sette inn', 'trappe opp', 'utvide', 'beordre', 'skrive under', 'underteikne', 'bruke', 'fyre av', 'tilby', 'rapportere',
    'melde', 'registrere', 'opne', 'føre', 'drive',
  ],
}

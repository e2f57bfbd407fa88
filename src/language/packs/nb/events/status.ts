import type { EventStatusWords } from '../../../events.ts'

/** Words over an event that say whether it happened, in bokmål. */
export const status: EventStatusWords = {
  planned: [
    'ville', 'vil', 'skulle', 'skal', 'komme til å', 'kommer til å', 'planlegge', 'planlagt', 'plan', 'planer', 'akte', 'tenke å', 'ha tenkt å', 'ha til hensikt', 'hensikt', 'intensjon', 'forberede', 'forberedelse', 'gjøre seg klar', 'klar til', 'klar for', 'klare til', 'klare for', 'rede til', 'rede til å', 'love', 'løfte',
    'lovnad', 'varslet', 'ønske', 'håpe', 'vurdere', 'overveie', 'tilby', 'tilbud', 'villig', 'villig til', 'vente', 'ventet', 'forvente', 'sikte mot', 'ta sikte på', 'kommende', 'forestående', 'fremtidig', 'framtidig',
    'berammet', 'beramme', 'foreslått', 'stå for døren', 'nært forestående', 'like før', 'på nippet til', 'i ferd med å ville', 'invitere', 'invitasjon', 'innkalle', 'kalle inn til', 'foran', 'i forkant av', 'sverge', 'forplikte', 'forpliktelse', 'be om lov', 'planlegging', 'legge opp til', 'satse på', 'fastsatt', 'utsikt til', 'søke å', 'gå inn for',
  ],
  announced: ['kunngjøre', 'annonsere', 'bestemme', 'beslutte', 'beslutning', 'vedta', 'vedtak', 'varsle', 'godkjenne', 'opplyse', 'erklære', 'bli enig', 'enig'],
  ahead: [
    'i morgen', 'i overmorgen', 'neste uke', 'neste måned', 'neste år', 'neste mandag', 'neste tirsdag', 'neste onsdag', 'neste torsdag', 'neste fredag', 'neste lørdag', 'neste søndag', 'til uka', 'til uken', 'til høsten', 'til våren', 'til sommeren', 'til vinteren', 'kommende uke', 'kommende dager', 'kommende uker',
    'nærmeste dagene', 'nærmeste tiden', 'om kort tid', 'snart', 'innen', 'til helgen', 'til helga', 'fra mandag', 'fra nyttår', 'på nyåret', 'senere i år', 'senere denne uken', 'senere denne måneden', 'fra og med',
  ],
  alleged: [
    'angivelig', 'angivelige', 'visstnok', 'etter sigende', 'påstå', 'påstått', 'påstand', 'påståtte', 'hevde', 'mistenke', 'mistenkt for', 'mistanke', 'antatt', 'antatte', 'ubekreftet', 'rykte', 'anklage', 'anklage for', 'anklagd for', 'beskylde', 'beskyldning', 'sikte for', 'siktet for', 'siktelse', 'tiltalt for', 'tiltale', 'tiltale for', 'trolig',
    'antakelig', 'antagelig', 'sannsynligvis', 'formodentlig', 'tilsynelatende', 'angivelse', 'se ut til', 'tro', 'anta', 'mene', 'insistere', 'meldinger om', 'ubekreftede meldinger', 'tyde på', 'ryktes', 'mulig',
  ],
  hearsay: ['skal ha', 'skal være', 'skulle ha', 'kan ha', 'kunne ha', 'må ha'],
  ongoing: [
    'fortsette', 'pågå', 'pågående', 'holde på', 'i ferd med', 'i gang', 'i full gang', 'vedvare', 'rase', 'fremdeles', 'fortsatt', 'stadig', 'på tredje dagen', 'andre dag', 'tredje dag', 'fjerde dag', 'femte dag', 'andre døgn', 'tredje døgn', 'fjerde døgn', 'tredje uke', 'andre uke', 'fjerde uke', 'dag på rad', 'døgn på rad', 'natt på rad',
    'uke på rad', 'gå inn i', 'inne i', 'midt i', 'for øyeblikket', 'for tiden', 'videreføre',
  ],
  lasting: ['gjennomføre', 'holde', 'avholde', 'føre', 'utføre', 'drive'],
  durative: ['øve', 'patruljere', 'samarbeide', 'streike', 'demonstrere', 'blokkere', 'okkupere', 'beleire', 'kjempe', 'forhandle', 'trene', 'vokte', 'omringe', 'sultestreike'],
  hypothetical: [
    'hvis', 'dersom', 'om', 'hvorvidt', 'i tilfelle', 'ved et', 'ved en', 'kunne', 'kan', 'mulig', 'mulighet', 'eventuell', 'eventuelt', 'potensiell', 'kanskje', 'muligens', 'true', 'trussel', 'frykte', 'frykt', 'redd for', 'risiko', 'risikere', 'fare', 'fare for', 'bekymre', 'bekymring', 'advare', 'advarsel', 'med mindre', 'skulle komme til å',
    'risikoen for', 'sjanse', 'rett til', 'i stand til', 'evne til', 'med sikte på', 'avskrekke', 'sårbar for', 'spå', 'beredskap mot', 'beredskap for', 'tenkelig', 'hypotetisk', 'slik at', 'burde ha', 'ruste seg', 'ruste seg mot',
  ],
  real: ['selv om', 'som om', 'om lag', 'om bord', 'om natten', 'om natta', 'om kvelden', 'om morgenen', 'om dagen', 'om å', 'om at', 'klare å', 'greie å', 'med om'],
  duties: ['må', 'måtte', 'bør', 'burde', 'behøve', 'trenge', 'være nødt til'],
  demanded: [
    'burde',
    'kreve', 'krav', 'forlange', 'be', 'be om', 'bønn', 'oppfordre', 'oppfordring', 'anmode', 'anmodning', 'bønnfalle', 'appellere', 'appell', 'be innstendig', 'ta til orde for', 'foreslå', 'forslag', 'anbefale', 'anbefaling', 'rope på', 'etterlyse', 'ville ha', 'presse', 'press',
    'henstille', 'henstilling', 'mane til', 'tryggle', 'råde', 'ta til ordet for', 'la',
  ],
  ordered: ['beordre', 'ordre', 'påby', 'gi ordre', 'instruere', 'pålegge', 'kommandere'],
  denied: ['nekte', 'nekte for', 'benekte', 'avvise', 'avkrefte', 'dementere', 'avslå', 'falsk', 'uten', 'unngå', 'istedenfor', 'i stedet for', 'framfor å', 'utelukke', 'unnlate', 'la være', 'mislykkes', 'fravær av', 'mangel på', 'avstå fra', 'vegre', 'grunnløs', 'oppspinn', 'motsette', 'bestride', 'tilbakevise'],
  averted: [
    'avverge', 'avlyse', 'hindre', 'forhindre', 'stanse', 'stoppe', 'avblåse', 'blåse av', 'utsette', 'innstille', 'forby', 'forbud', 'forbud mot', 'oppheve', 'kansellere', 'avbryte', 'droppe', 'skrinlegge', 'legge bort', 'slutt på', 'stans i', 'en slutt på', 'motvirke', 'bekjempe', 'avskjære', 'avslutte', 'avskaffe', 'slå tilbake', 'få slutt på', 'stogge',
  ],
  unnegated: ['ikke bare', 'ikke minst', 'ikke mindre enn', 'ikke lenger siden', 'ikke før', 'ikke ulikt', 'uten tvil', 'uten videre', 'uten stans', 'uten opphold', 'ingen tvil', 'ingenting annet enn', 'uten forvarsel', 'ikke færre enn'],
  past: [
    '1910-tallet', '1920-tallet', '1930-tallet', '1940-tallet', '1950-tallet', '1960-tallet', '1970-tallet', '1980-tallet', '1990-tallet', '2000-tallet', '2010-tallet', 'år siden', 'årene siden', 'tiår siden', 'i fjor', 'forrige år', 'året før', 'år tidligere', 'historisk', '60-tallet', '70-tallet', '80-tallet', '90-tallet', '2000-tallet', '1800-tallet', '1900-tallet', 'århundre',
    'sekstitallet', 'syttitallet', 'åttitallet', 'nittitallet', 'første verdenskrig', 'andre verdenskrig', 'verdenskrig', 'den kalde krigen', 'under krigen', 'fjorårets', 'forrige', 'tidligere', 'den gang', 'i sin tid', 'gang i tiden', 'flere tiår', 'i fortiden', 'forgangen',
  ],
  remembered: ['jubileum', 'årsdag', 'årsdagen', 'markere', 'markering', 'minnes', 'minne', 'minnemarkering', 'historie', 'historien', 'veteran', 'overlevende etter'],
  purposes: ['for å', 'for'],
  settled: ['etter', 'siden', 'under', 'grunnet', 'gjennom', 'tross'],
  happens: ['finne sted', 'skje', 'begynne', 'starte', 'fortsette', 'gjenoppta', 'bli', 'være', 'komme', 'bryte ut', 'gå', 'vente', 'ta til', 'vare', 'åpne', 'innlede'],
  definite: [],
  carriers: [
    'holde', 'avholde', 'gjennomføre', 'gjøre', 'gi', 'ta', 'få', 'komme', 'komme med', 'rette', 'finne sted', 'skje', 'begynne', 'starte', 'innlede', 'sette i gang', 'gjenoppta', 'fortsette', 'iverksette', 'utføre', 'foreta', 'utsette', 'bli', 'være', 'ha', 'bryte ut', 'gå', 'gå til', 'arrangere', 'organisere', 'lede', 'delta', 'delta i', 'bli utsatt for',
    'innføre', 'kunngjøre', 'erklære', 'levere', 'sende', 'yte', 'motta', 'reise', 'legge fram', 'legge frem', 'slutte seg til', 'planlegge', 'forberede', 'begå', 'utløse', 'ventes', 'vente', 'møtes til', 'invitere til', 'sette inn', 'trappe opp', 'utvide', 'beordre', 'undertegne', 'bruke', 'avfyre', 'tilby', 'rapportere', 'melde', 'registrere', 'åpne', 'føre', 'drive',
  ],
}

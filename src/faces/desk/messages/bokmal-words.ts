/** Forms of bokmål that nynorsk has not, by where they come up on a page of ours: what a nynorsk reader would find wrong at once. */
export const bokmalWords: ReadonlySet<string> = new Set(
  `
  advarsel advarsler aktørene aktører angående anklager anklaget annen annet avkreftet avsender avsendere bare bekreftelse bekrefter bekreftet
  beskjeder ble bokstaver brukere brukeren brukerne brukes bygget dagene dager deltakere dem dere deres derfra eget eksempler ellers en endrer endret
  endringer ene eneste enhet enheter enig enige enighet ennå et farge fargene farger feiler feilet figurer fikk finnes fins fjerner fjernet flere
  fordrevet fordrevne forespørsel forespørsler forklaringer forrige forskjell forskjeller fortalte forteller fortsatt fra frem fremover fulgt
  fulgte følger følges ga gikk gir gjeldende gjelder gjengir gjennomgåelse gjør gjøre grafer handlet hendelse hendelsen hendelsene hendelser henter
  hentet herfra hevder hevdet hjemme holder holdes hun hørte høyere iblant ikke ingenting innrømmelse innstillinger intet jeg kaller kalt kalte kilde
  kilden kildene kilder kjente kjører kjørte klokken kommer kommet kontoer krever kun lagrer lagret ledet legges lenken leser ligger linjen lovet
  lukket lytter lå mangler manglet meldingene meldinger menneskene mennesker mer merkene minutter mulighet muligheter mye måneden måneder navn navnene
  navnet nederst nevner nevnes nevnt nevnte noe noen nyhet nyhetene nyheter nå nøkler opphavene opplysningene opplysninger oppsto overføres overvåking
  overvåkning peker pekere pekte penger personene personer pågrepet pågrepne påstandene påstander påvirket redaksjonene redaksjoner regner regnet
  rettelse rettelser retter rettet rollene samler samlet sammen savnede savnet sekunder selv senere senest setter settes siden sier sikkerhet sitatene
  sitater skadet skrevet skriver sletter slettet språkene starter startet sted stedene steder stedet sto stopper stoppet støtter støttet søker søkte
  tabeller taler talere taleren tallene tallet tastene taster tegn tegnene tegnet tekstene tekster teller telte tiden tidligst tilbakekalt tjener
  tjeneren trenger truer truet trukket trusler uenig uenige uleste usikkerhet utgiver utgivere uttalelse uttalelser valgt valgte varslene varsler velg
  velger venter ventet vet videre virksomhet vises viste være vært ytringene ytringer åpen åpent åpne åpner åpnet øverst
  `
    .trim()
    .split(/\s+/u),
)

/** Endings of bokmål that nynorsk has not. */
export const bokmalEndings = /(?:het|heten|heter|hetene|sjoner|sjonene|ninger|ringer|ingene|elser|elsene)$|^hv/u

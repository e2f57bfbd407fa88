/**
 * Bokmål spelt as Danish or Swedish would spell it, word by word. What stays the same in both then tells nothing, and what
 * differs tells much, although only ten thousand words of real Danish and Swedish are at hand.
 */
export function asNeighbour(text: string, to: 'da' | 'sv', random: () => number): string {
  const words = to === 'da' ? danish : swedish
  const rules = to === 'da' ? danishRules : swedishRules
  return text.replace(/\p{L}+/gu, (word) => {
    const small = word.toLowerCase()
    const known = words.get(small)
    if (known !== undefined) return known
    if (random() < 0.1) return word
    let spelt = small
    for (const [pattern, becomes] of rules) spelt = spelt.replace(pattern, becomes)
    return word === small ? spelt : spelt.charAt(0).toUpperCase() + spelt.slice(1)
  })
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const [from = '', to = ''] = pair.split('>')
        return [from, to.replaceAll('_', ' ')]
      }),
  )
}

const danish =
  pairs(`ble>blev blir>bliver bli>blive blitt>blevet etter>efter av>af hva>hvad meg>mig seg>sig deg>dig nå>nu noe>noget noen>nogen mye>meget gikk>gik fikk>fik opp>op ut>ud inn>ind fram>frem
bare>kun uten>uden gjennom>gennem mellom>mellem igjen>igen gjøre>gøre gjør>gør vært>været hadde>havde ha>have sier>siger si>sige sa>sagde sagt>sagt dere>I våre>vores vår>vores vårt>vores sitt>sit mitt>mit ditt>dit
sju>syv tjue>tyve tretti>tredive førti>fyrre femti>halvtreds seksti>tres hundre>hundrede tusen>tusind mann>mand menn>mænd kvinne>kvinde kvinner>kvinder uke>uge uka>ugen uken>ugen bok>bog boka>bogen boken>bogen språk>sprog vei>vej veien>vejen
øye>øje øyne>øjne høy>høj høyt>højt gutt>dreng jente>pige jenter>piger blant>blandt slik>sådan sånn>sådan fortsatt>fortsat kanskje>måske aldri>aldrig alltid>altid siste>sidste neste>næste minst>mindst tilbake>tilbage mot>mod enn>end
spør>spørger spurte>spurgte gir>giver ga>gav gi>give tar>tager ta>tage tok>tog sto>stod vet>ved visste>vidste kjenner>kender kjent>kendt tenke>tænke tenker>tænker trenger>behøver bruke>bruge bruker>bruger brukt>brugt fått>fået gått>gået sett>set
tatt>taget gitt>givet stått>stået skje>ske skjer>sker skjedde>skete skjedd>sket mening>mening måten>måden måte>måde tid>tid tiden>tiden flere>flere fleste>fleste fem>fem seks>seks åtte>otte ni>ni ti>ti elleve>elleve tolv>tolv
spørsmål>spørgsmål forsøk>forsøg regjeringen>regeringen regjering>regering statsminister>statsminister utenriksminister>udenrigsminister innenfor>inden_for utenfor>uden_for ungdom>ungdom samfunn>samfund samfunnet>samfundet venn>ven venner>venner
foreldre>forældre barna>børnene barn>børn skolen>skolen lærer>lærer hus>hus huset>huset by>by byen>byen sted>sted stedet>stedet gang>gang ganger>gange penger>penge kroner>kroner år>år dag>dag dager>dage måned>måned måneder>måneder
hos>hos ved>ved til>til på>på som>som der>der at>at fordi>fordi når>når mens>mens før>før siden>siden mer>mere mest>mest bedre>bedre godt>godt gått>gået bort>væk borte>væk egen>egen eget>eget begge>begge annen>anden annet>andet andre>andre
ingen>ingen intet>intet alle>alle hver>hver hvert>hvert hvem>hvem hvilken>hvilken hvilket>hvilket hvor>hvor hvorfor>hvorfor hvordan>hvordan henne>hende hennes>hendes ham>ham hans>hans dem>dem deres>deres oss>os jeg>jeg du>du
heter>hedder het>hed levde>levede bodde>boede trodde>troede sendte>sendte lå>lå la>lagde kalt>kaldt kaller>kalder kalte>kaldte fortelle>fortælle forteller>fortæller fortalte>fortalte forklarer>forklarer begynte>begyndte begynner>begynder
snart>snart plutselig>pludselig virkelig>virkelig egentlig>egentlig nettopp>netop akkurat>præcis ganske>ganske nesten>næsten spesielt>specielt særlig>særligt derfor>derfor likevel>alligevel imidlertid>imidlertid ellers>ellers dermed>dermed`)

const danishRules: readonly (readonly [RegExp, string])[] = [
  [/sjon/g, 'tion'],
  [/heten/g, 'heden'],
  [/het$/, 'hed'],
  [/heter$/, 'heder'],
  [/øy/g, 'øj'],
  [/ei/g, 'ej'],
  [/skj/g, 'sk'],
  [/gj/g, 'g'],
  [/kj/g, 'k'],
  [/inn/g, 'ind'],
  [/unn/g, 'und'],
  [/utt?(?=[bdfglmnrsv])/g, 'ud'],
  [/([aeiouyæøå])k(e|en|er|te|t|ene)?$/, '$1g$2'],
  [/([aeiouyæøå])p(e|en|er|te|t|ene)$/, '$1b$2'],
  [/([aeiouyæøå])t(e|en|er|ene)$/, '$1d$2'],
  [/([aeiouyæøå])(m|n|t|l|k|p|s|g|d|b|r)\2$/, '$1$2'],
  [/a$/, 'en'],
  [/ct/g, 'kt'],
  [/tt$/, 't'],
  [/ble$/, 'bel'],
  [/stre$/, 'ster'],
]

const swedish =
  pairs(`og>och å>att at>att er>är ikke>inte jeg>jag for>för av>av med>med har>har til>till den>den det>det var>var om>om men>men så>så de>de han>han hun>hon fra>från etter>efter ved>vid kan>kan skal>ska skulle>skulle hva>vad
når>när hvordan>hur der>där her>här nå>nu mye>mycket også>också et>ett en>en ble>blev blir>blir bli>bli blitt>blivit meg>mig seg>sig deg>dig noe>något noen>någon ingen>ingen alle>alla alt>allt mange>många flere>flera mer>mer mest>mest opp>upp
ut>ut inn>in bare>bara uten>utan gjennom>genom mellom>mellan igjen>igen gjøre>göra gjør>gör gjorde>gjorde gjort>gjort være>vara vært>varit hadde>hade ha>ha sier>säger si>säga sa>sade sagt>sagt dere>ni våre>våra vår>vår vårt>vårt sitt>sitt
to>två tre>tre fire>fyra fem>fem seks>sex sju>sju åtte>åtta ni>nio ti>tio tjue>tjugo hundre>hundra tusen>tusen mann>man menn>män kvinne>kvinna kvinner>kvinnor uke>vecka uken>veckan år>år dag>dag dager>dagar bok>bok språk>språk vei>väg veien>vägen
øye>öga høy>hög høyt>högt gutt>pojke jente>flicka blant>bland slik>sådan sånn>sådan fortsatt>fortfarande kanskje>kanske aldri>aldrig alltid>alltid siste>sista første>första neste>nästa minst>minst tilbake>tillbaka mot>mot enn>än spør>frågar
spurte>frågade gir>ger ga>gav gi>ge tar>tar ta>ta tok>tog sto>stod vet>vet visste>visste kjenner>känner kjent>känt tenke>tänka tenker>tänker trenger>behöver bruke>använda bruker>använder brukt>använt fått>fått gått>gått sett>sett tatt>tagit
gitt>gett stått>stått skje>hända skjer>händer skjedde>hände måten>sättet måte>sätt spørsmål>fråga regjeringen>regeringen regjering>regering samfunn>samhälle samfunnet>samhället foreldre>föräldrar barna>barnen barn>barn hus>hus huset>huset
som>som på>på i>i hos>hos fordi>eftersom mens>medan før>före siden>sedan bedre>bättre godt>gott bort>bort egen>egen eget>eget begge>båda annen>annan annet>annat andre>andra hver>varje hvert>varje hvem>vem hvilken>vilken hvor>var hvorfor>varför
henne>henne hennes>hennes ham>honom hans>hans dem>dem deres>deras oss>oss vi>vi du>du fortelle>berätta forteller>berättar fortalte>berättade begynte>började begynner>börjar over>över under>under ville>ville vil>vill må>måste måtte>måste bør>bör
derfor>därför likevel>ändå nesten>nästan plutselig>plötsligt virkelig>verkligen egentlig>egentligen ganske>ganska spesielt>särskilt mens>medan`)

const swedishRules: readonly (readonly [RegExp, string])[] = [
  [/ø/g, 'ö'],
  [/æ/g, 'ä'],
  [/sjon/g, 'tion'],
  [/het(en)?$/, 'het$1'],
  [/heter$/, 'heter'],
  [/ene$/, 'erna'],
  [/ande$|ende$/, 'ande'],
  [/ere$/, 'are'],
  [/lig$/, 'lig'],
  [/te$/, 'de'],
  [/ei/g, 'e'],
  [/hv/g, 'v'],
  [/skj/g, 'sk'],
  [/gj/g, 'g'],
  [/kj/g, 'k'],
  [/kk/g, 'ck'],
  [/e$/, 'a'],
  [/er$/, 'ar'],
  [/ks/g, 'x'],
  [/et$/, 'at'],
  [/elser$/, 'elser'],
  [/else$/, 'else'],
]

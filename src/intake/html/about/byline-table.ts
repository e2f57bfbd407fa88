/** Words before names in a byline, in small letters. */
export const bylineOpenings =
  'written and photographed by|words and pictures by|words and photos by|written by|reported by|reporting by|story by|words by|text by|posted by|published by|reviewed by|report by|by|' +
  'skrevet av|tekst og foto|tekst|text|foto och text|publisert av|lagt ut av|av|af|skrevet af|frå|' +
  'escrito por|publicado por|redactado por|texto y fotos|texto y foto|fotos y texto|texto|escribe|escriben|informa|redacción de|por|autor|autora|autores|' +
  'von|par|propos recueillis par|di|a cura di|de|author|authors|contributors|contributor|journalist|reporter|reportero|reportera'

/** Openings with which a short line near the headline is a byline though no mark-up says so. */
export const lineOpenings = 'by|written by|words by|posted by|av|skrevet av|por|escrito por|von|par|di'

/** The same, where a colon follows. */
export const labelOpenings = 'tekst|texto|text|author|authors|autor|autora|contributors|contributor|journalist'

/** Those that are one wherever they stand in the article. */
export const sureOpenings = 'written by|words by|story by|reporting by|skrevet av|tekst og foto|escrito por|texto de|redactado por'

/** What people have done to a report whose names follow, when they have not written it. */
export const otherDeeds =
  'reviewed|checked|edited|verified|approved|translated|photos?|photographs?|photography|pictures|illustrations?|graphics|foto|fotos|fotografías?|bilder|illustrasjon|editado|revisado|traducido|redigert|oversatt|redigerat'

/** Classes of what stands beside a name in its byline. */
export const besideNames = /title|role|job|position|bio|desc|about|follow|social|date|time|read|section|review|check|edit|photo/u

/** Addresses of pages about people. */
export const personLink =
  /\/(?:authors?|autor(?:es)?|av|by|forfatter|journalist[ae]?s?|profil[eo]?s?|people|person|staff|contributors?|reporters?|team|writers?|skribent(?:er)?|firmas?|columnistas?|redaccion|user|u)\//iu

/** Words of stamps that stand behind the names, in small letters. */
export const stampWords = 'publisert|published|publicado|publicada|oppdatert|updated|actualizado|actualizada|last updated|sist oppdatert'

/** Words places begin with and people do not, in small letters: `La Paz`, `New York`. */
export const placeOpenings =
  'la|las|los|el|san|santa|santo|são|saint|new|nueva|nuevo|puerto|ciudad|buenos|villa|rio|río|cape|hong|the|north|south|east|west|nord|sør|øst|vest'

/** Words behind a name in a byline that belong to it no more: `Ana Lem in Oslo`. */
export const wordsBehindNames = 'in|i|for|from|at|reports|reporting|writes|på|fra|frå|til|skriver|skriv|en|desde|para|avec|à|aus|mit|da|med|con'

/** What stands between two names. */
export const nameSeparators = 'and|og|och|y|e|et|und|with|med|con'

/** Roles, in small letters: a piece of a byline that holds one is no name. */
export const roleWords =
  'daily|herald|tribune|inquirer|gazette|press|radio|tv|avis|tidende|diario|periódico|noticias|nyheter|nyheiter|staff|writer|reporter|reporters|correspondent|editor|editors|editorial|editor-in-chief|journalist|columnist|contributor|contributors|contributing|producer|anchor|bureau|chief|news|newsroom|newsdesk|desk|team|photographer|senior|' +
  'special|managing|deputy|director|analyst|fellow|freelance|freelancer|intern|associate|assistant|manager|head|professor|guest|opinion|meteorologist|host|specialist|expert|consultant|ceo|founder|co-founder|blogger|lecturer|researcher|author|developer|engineer|scientist|strategist|designer|marketing|analysis|follow|by|photo|' +
  'journalister|nyhetsjournalist|sportsjournalist|redaktør|redaksjonen|redaksjon|nyhetsredaktør|fotograf|frilans|frilansjournalist|kommentator|korrespondent|utenrikskorrespondent|vaktsjef|reporterteam|nyhetsleder|kulturjournalist|debattansvarlig|' +
  'reporterar|redaktör|chefredaktör|redaktionen|' +
  'redacción|redactor|redactora|periodista|corresponsal|enviado|enviada|especial|editora|colaborador|colaboradora|columnista|fotógrafo|agencias|agencia|equipo|digital|' +
  'redaktion|redakteur|redakteurin|rédaction|redazione|redação'

/** Roles of one person that stand right behind the name. */
export const jobWords =
  'reporter|correspondent|journalist|writer|editor|columnist|senior|special|chief|photographer|journalist|utenrikskorrespondent|korrespondent|kommentator|fotograf|frilansjournalist|periodista|corresponsal|enviado|enviada|redactor|redactora|reportero|reportera|fotógrafo|fotógrafa'

/** Words no name holds, however they are written: they are of sentences and of buttons. */
export const sentenceWords =
  'the|is|are|was|were|has|have|had|this|that|these|those|from|about|your|our|their|his|her|for|how|why|what|when|who|more|most|all|read|follow|share|see|view|watch|live|recent|latest|stories|articles|updated|published|login|subscribe|' +
  'ikke|ikkje|denne|dette|les|meir|mer|oppdatert|publisert|esta|este|está|más|leer|publicado|actualizado|compartir|siga|sigue'

/** Words of sentences that are names too where they have a capital. */
export const smallWords = 'er|var|har|som|del|til|es|fue|que|para|sobre|lee|will|with|and'

/** Days of the week, which stand beside names with a date. */
export const weekdays =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|lunes|martes|miércoles|jueves|viernes|sábado'

/** Small words inside names. */
export const nameParticles =
  'wa|de|del|la|las|los|da|das|do|dos|di|du|van|von|der|den|ten|ter|af|av|al|el|bin|ibn|ben|bint|zu|y|e|i|le|st|mc|mac|o|san|santa|abu|um|dal|della'

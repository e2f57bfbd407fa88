/** Words that say what kind of region it is, around its name: `Travis County`, `Partido de Merlo`, `Sola kommune`. */
const before =
  /^(?:(?:comunidad autónoma|comunidad foral|comunidad|principado|región autónoma|región|estado|prefectura|condado|gobernación|voivodato|óblast|krai|república|territorio|ciudad|división|municipalidad|municipio|provincia|província|departamento|partido|cantón|canton|distrito|comuna|comune|commune|gemeente|powiat|kabupaten|kota|okres|obshtina|raionul|amphoe|kreis|landkreis|bezirk|arrondissement|département|district|county|province|judet|județ|grad|općina|opština|politischer bezirk|regione?|komuna|concelho|parroquia|partia|nomós|nomos|parish|borough|regional unit|arrondissement administratif|stadt|kreisfreie stadt|metropolitan borough|city and county|city and borough|city|royal borough|london borough|ciudad autónoma|provinsi|muang|mueang|huyện|quận|thành phố|thị xã)\s+(?:de la |de las |de los |de el |del |de |d'|d’|of |di |da |do |dos |das |van )?)+/iu
const after =
  /(?:\s+(?:county|parish|borough|municipality|kommune|kommun|district|census area|city and borough|county borough|division|rayon|raion|regency|region|regional district|regional municipality|shi|ken|gun|xian|qu|fylke|maakond|state|krai|kray|republic|kraj|obshtina|municipio|tehsil|upazila|governorate|department|province|prefecture|township|island|lga|metropolitan area|town|city|shire|regional unit|oblast|unorganized|sub-?county|subdistrict|taluk|mandal))+$/iu

/** A region's bare name: `Travis County` → `Travis`. */
export function bareName(name: string): string {
  const bare = name.replace(before, '').replace(after, '').trim()
  return bare === '' ? name : bare
}

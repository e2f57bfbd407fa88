export { countryName } from './countries.ts'
export { chooseLanguage, followLanguage, page } from './language.svelte.ts'
export { languageName, pageLanguages, type PageLanguage } from './languages.ts'

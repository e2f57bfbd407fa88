export { chooseLanguage, followLanguage, page } from './language.svelte.ts'
export { pageLanguages, type PageLanguage } from './languages.ts'

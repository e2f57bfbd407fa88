export { findPlaces, type PlacesFound } from './find-places.ts'

export { ours, tongues, type Distribution, type Tongue } from './identify.ts'
export { identify, identifyEach, tongueOf } from './load.ts'

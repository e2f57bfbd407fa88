import { mount } from 'svelte'
import Desk from './Desk.svelte'
import './style/index.ts'

const target = document.querySelector('#desk')
if (!target) throw new Error('The page has no #desk to stand in.')
mount(Desk, { target })

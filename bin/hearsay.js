#!/usr/bin/env node
import { run } from '../dist/bin/hearsay.js'

run()

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '@diapason/engine'
import { draw } from './picture/draw.ts'

const SAID = {
  French: 'Merci, mais c’est la 3e fois que j’écris, toujours rien. C’est INADMISSIBLE\u202f!!',
  English: 'I was not happy with the delay, but your colleague was so kind. Thank you so much!',
}

const file = join(process.argv[2] ?? '.', 'reading.svg')
const heard = Object.entries(SAID).map(([language, text]) => ({
  language,
  text,
  reading: analyse(text),
}))
writeFileSync(file, draw(heard))
console.log(`${'reading.svg'.padEnd(24)} drawn from what the engine reads now`)

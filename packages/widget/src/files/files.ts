/** What is fetched with the first file of a conversation. */
export { drawFiles } from './draw-files.ts'
export { Tray } from './tray.ts'

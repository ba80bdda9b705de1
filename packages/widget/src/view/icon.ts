const SPACE = 'http://www.w3.org/2000/svg'

/** Outlines from lucide (ISC licence), 24 × 24. */
const PATHS = {
  message: 'M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z',
  close: 'M18 6 6 18M6 6l12 12',
  clip: 'M13.2 8.8 7.4 14.6a2 2 0 1 0 2.8 2.8l8.5-8.5a4 4 0 1 0-5.6-5.6l-8.5 8.4a6 6 0 1 0 8.4 8.5l5.7-5.6',
  file: 'M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zM14 2v6h6',
  more: 'M5 12h0M12 12h0M19 12h0',
} as const

/** A decorative outline; the control that holds it carries the words. */
export const icon = (name: keyof typeof PATHS): SVGElement => {
  const svg = document.createElementNS(SPACE, 'svg')
  const path = document.createElementNS(SPACE, 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}

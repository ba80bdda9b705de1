const SPACE = 'http://www.w3.org/2000/svg'

/** Outlines from lucide (ISC licence), 24 × 24. */
const PATHS = {
  message: 'M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z',
  close: 'M18 6 6 18M6 6l12 12',
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

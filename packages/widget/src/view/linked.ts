import { element } from './element.ts'

const LINK = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]’']/g

/** A link that tells the other site nothing about this page. */
export const link = (href: string, label: string): HTMLAnchorElement =>
  element('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, label)

/** Text with its web addresses as links. */
export const linked = (text: string): readonly (Node | string)[] => {
  const parts: (Node | string)[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    const [href] = match
    parts.push(text.slice(from, match.index))
    parts.push(link(href, href))
    from = match.index + href.length
  }
  return [...parts, text.slice(from)]
}

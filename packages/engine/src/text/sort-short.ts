/** Beyond so many items the built-in sort is quicker. */
const SHORT = 40

/**
 * Sorts a list in place and keeps the order of equals, as `sort` does; short lists, most of them
 * nearly in order, without the copies that `sort` makes.
 */
export function sortShort<Item>(
  list: Item[],
  compare: (left: Item, right: Item) => number,
): Item[] {
  if (list.length > SHORT) return list.sort(compare)
  for (let index = 1; index < list.length; index++) {
    const item = list[index] as Item
    let at = index
    for (; at > 0 && compare(list[at - 1] as Item, item) > 0; at--) list[at] = list[at - 1] as Item
    list[at] = item
  }
  return list
}

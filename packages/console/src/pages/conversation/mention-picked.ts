/** Ids that were picked from the list on this page: they tell two people of one name apart. */
const picked = new Set<string>()

export const remember = (id: string): void => {
  picked.add(id)
}

export const pickedIds = (): string[] => [...picked]

/** What stands in a field of a form, without the spaces around it; empty for a field that is not there. */
export const said = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value.trim() : ''
}

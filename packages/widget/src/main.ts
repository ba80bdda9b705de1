import type { Diapason, Handle, MountOptions } from './handle.ts'
import { readOptions } from './options.ts'
import { mount, type Mounted } from './page/mount.ts'
import { tellDeveloper } from './talk/tell-developer.ts'

const begin = (script: HTMLScriptElement): Diapason => {
  const mounted: Mounted[] = []
  const first = (): Handle | undefined => {
    if (!mounted[0]) tellDeveloper('no widget stands on this page: call Diapason.mount first.')
    return mounted[0]?.handle
  }
  const put = (options: MountOptions): Handle => {
    const known = mounted.find(({ channel }) => channel === options.channel)
    if (known) return known.handle
    const handle = mount(options, {
      origin: new URL(script.src).origin,
      onOpen: (opened) => {
        for (const { handle: other } of mounted) if (other !== opened) other.close()
      },
      onGone: (gone) => {
        mounted.splice(
          mounted.findIndex((one) => one.handle === gone),
          1,
        )
      },
    })
    mounted.push({ channel: options.channel, handle })
    return handle
  }
  const diapason: Diapason = Object.freeze<Diapason>({
    open: () => first()?.open(),
    close: () => first()?.close(),
    toggle: () => first()?.toggle(),
    identify: (identity) => first()?.identify(identity),
    forget: () => first()?.forget(),
    setContext: (facts) => first()?.setContext(facts),
    prefill: (text) => first()?.prefill(text),
    on: (name, hear) => first()?.on(name, hear) ?? (() => undefined),
    off: (name, hear) => first()?.off(name, hear),
    unmount: () => first()?.unmount(),
    mount: put,
    push: (...calls) => {
      for (const call of calls) call(diapason)
    },
  })
  return diapason
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const before = window.Diapason
  const queue = Array.isArray(before) ? before : []
  const diapason = before && !Array.isArray(before) ? before : begin(script)
  const options = readOptions(script)
  window.Diapason = diapason
  if (options) diapason.mount({ origin: script.src, ...options })
  else if (queue.length === 0)
    tellDeveloper('the script tag needs data-channel="…", the key of your channel.')
  diapason.push(...queue)
}

import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import './style/tokens.css'
import './style/base.css'
import './style/parts.css'
import './style/floats.css'
import './style/inbox.css'
import './style/queues.css'
import './style/list.css'
import './style/list-head.css'
import './style/handling.css'
import './style/palette.css'
import './style/conversation.css'
import './style/head.css'
import './style/filing.css'
import './style/briefing.css'
import './style/page-facts.css'
import './style/thread.css'
import './style/heard.css'
import './style/held.css'
import './style/files.css'
import './style/correction.css'
import './style/composer.css'
import './style/coach.css'
import './style/phrases.css'
import './style/customer.css'
import './style/macros.css'
import './style/language-model.css'
import './style/pages.css'
import './style/tour.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { showAppearance } from './parts/appearance.ts'
import { readyOnGesture } from './parts/tuning-fork.ts'
import { firstSpoken } from './strings/language.tsx'

showAppearance()
readyOnGesture()

const root = document.getElementById('root')
if (root !== null)
  void firstSpoken().then((spoken) =>
    createRoot(root).render(
      <StrictMode>
        <App spoken={spoken} />
      </StrictMode>,
    ),
  )

// The browser's entry: styles, then the pages. Nothing is fetched here but the pages' own files.
import '@digdir/designsystemet-css'
import './styles/theme.css'
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import './styles/tokens.css'
import './styles/frame.css'
import './styles/form.css'
import './styles/answer.css'
import './styles/lines.css'
import './styles/sum-table.css'
import './styles/result.css'
import './styles/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { firstLanguage } from './texts/language.ts'
import { beginIn } from './texts/use-texts.tsx'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html lacks the element #app')
void beginIn(firstLanguage()).then((spoken) => createRoot(root).render(<App first={spoken} />))

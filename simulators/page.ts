// Plain HTML pages in Norwegian for those who steer the simulators. No script; readable by keyboard and screen reader.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for element content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const style = `body{font-family:system-ui,sans-serif;line-height:1.5;max-width:60rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
a{color:#00458a}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border:1px solid #6b6b6b}code,pre{font-family:ui-monospace,monospace}code{overflow-wrap:anywhere}
pre{overflow:auto;border:1px solid #6b6b6b;padding:.6rem}label{display:block;margin:.6rem 0 .2rem}
input,select,button{font:inherit;padding:.35rem .5rem}button{margin-top:.8rem}.varsel{border-left:.4rem solid #b35900;padding:.4rem .8rem}
:focus-visible{outline:3px solid #00458a;outline-offset:2px}`

/** A whole page. `title` is text; `body` is HTML whose values have been through escapeHtml. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} – simulatorer</title><style>${style}</style></head>
<body><header><nav aria-label="Simulatorene"><a href="/">Simulatorene</a></nav></header>
<main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>`

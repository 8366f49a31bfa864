// The frames of the stores' pictures: the popup over its page, the tiles, the logo.
const source = (picture) => `data:image/png;base64,${picture.toString('base64')}`;

const page = (style, body) => `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0}
body{font-family:system-ui,"DejaVu Sans",sans-serif;overflow:hidden}
svg{display:block;width:100%}
${style}</style>${body}`;

/** The popup where the toolbar opens it, over the page that it is about. */
export function framed(article, popup) {
  const style = `
body{width:1280px;height:800px;position:relative}
.page{width:1280px;height:800px;filter:brightness(.82)}
.popup{position:absolute;top:40px;right:70px;border-radius:10px;box-shadow:0 2px 6px #0004,0 18px 60px #0007}`;
  return page(style, `<img class="page" src="${source(article)}"><img class="popup" src="${source(popup)}">`);
}

/** A tile with the name and what Citewell is for; with a picture beside it where there is room. */
export function tile(icon, picture) {
  const isWide = picture !== null;
  const style = `
body{width:100vw;height:100vh;display:flex;align-items:center;gap:${isWide ? 56 : 22}px;padding:${isWide ? '0 0 0 84px' : '0 30px'};background:#0a5c69;color:#fff}
.icon{flex:none;width:${isWide ? 128 : 92}px;border-radius:22%;box-shadow:0 0 0 2px #fff3}
h1{font-size:${isWide ? 76 : 42}px;font-weight:650;letter-spacing:-.02em}
p{font-size:${isWide ? 32 : 19}px;line-height:1.35;text-wrap:balance;color:#d7ecef;margin-top:${isWide ? 14 : 6}px}
.words{flex:none;width:${isWide ? 420 : 258}px}
.shot{flex:1;height:440px;object-fit:cover;object-position:0 38%;border-radius:14px 0 0 14px;box-shadow:0 18px 60px #0007}`;
  const shot = isWide ? `<img class="shot" src="${source(picture)}">` : '';
  const words = '<div class="words"><h1>Citewell</h1><p>Checks the sources of health articles while you read</p></div>';
  return page(style, `<div class="icon">${icon}</div>${words}${shot}`);
}

/** The icon alone. */
export const logo = (icon) => page('body{width:300px;height:300px;padding:24px}', icon);

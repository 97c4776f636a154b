/** A style sheet for a shadow root: made by script, so that a strict `style-src` of the page has nothing against it. */
export function styled(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

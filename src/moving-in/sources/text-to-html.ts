import { markdownToHtml } from './markdown-folder.ts';

/** A text that may be HTML, HTML with its signs written as entities, or no HTML at all. */
export function textToHtml(text: string): string {
  if (/<\/?[a-z][^>]*>/i.test(text)) return text;
  if (/&lt;\/?(?:p|br|div|ul|ol|li|h[1-6]|b|strong|a|img|span|table)\b/i.test(text))
    return unescaped(text);
  return markdownToHtml(text);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
}

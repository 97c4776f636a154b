const important = /^(?:warning|warn|important|caution|danger|achtung|wichtig|error)$/i;

/** What generators of sites have beside Markdown, as the HTML that it becomes there. Code blocks stay as they are. */
export function markdownDialects(markdown: string): string {
  let fence = '';
  let boxes = 0;
  const lines = markdown
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => {
      const opened = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (opened && fence === '') fence = opened;
      else if (opened?.startsWith(fence) && line.trim() === opened) fence = '';
      if (fence !== '' || opened) return line;
      const box = /^\s*:::+\s*([a-z]+)\s*(?:\[(.*)\]|(.*?))\s*(?:\{.*\})?$/i.exec(line);
      if (box) {
        boxes++;
        return openBox(box[1] ?? 'note', box[2] ?? box[3] ?? '');
      }
      if (boxes > 0 && /^\s*:::+\s*$/.test(line)) {
        boxes--;
        return '\n</div>\n';
      }
      return plainLine(line);
    });
  return alertBoxes(lines.join('\n')) + '\n</div>\n'.repeat(boxes);
}

function openBox(kind: string, title: string): string {
  const label = title.trim() === '' ? '' : `<p><strong>${escaped(title.trim())}</strong></p>\n`;
  return `\n<div class="${important.test(kind) ? 'important' : 'note'}">\n${label}\n`;
}

/** Lines of programs, of Hugo's and Jekyll's templates, of MDX: what shows something stays as HTML. */
function plainLine(line: string): string {
  if (/^(?:import\s[^;]*\sfrom\s+['"][^'"]+['"];?|export\s+(?:const|default|let)\s.*)$/.test(line))
    return '';
  return line
    .replace(
      /\{\{[<%]\s*(?:figure|img)\s[^}]*?src="([^"]+)"(?:[^}]*?alt="([^"]*)")?[^}]*?[%>]\}\}/g,
      (_, src: string, alt = '') => `<img src="${escaped(src)}" alt="${escaped(String(alt))}">`,
    )
    .replace(/\{\{[<%]\s*(?:ref|relref)\s+"([^"]+)"\s*[%>]\}\}/g, '$1')
    .replace(/\{%\s*(?:link|post_url)\s+(\S+)\s*%\}/g, '$1')
    .replace(/\{\{[<%]\s*\/?\s*[\w-]+[^}]*?[%>]\}\}|\{%.*?%\}|\{:\s?[.#][^}]*\}/g, '')
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/\s\{#([\w-]+)\}\s*$/, ' <a id="$1"></a>')
    .replace(/<br\s*>/gi, '<br/>');
}

/** GitHub's alerts, and the quotations that begin with a bold word which our own export makes of a box. */
function alertBoxes(markdown: string): string {
  return markdown.replace(
    /^> *(?:\[!(\w+)\]|\*\*(Note|Good to know|Important|Hinweis|Gut zu wissen|Wichtig|Achtung|Warning|Tipp?):?\*\*) *\n((?:>.*(?:\n|$))*)/gim,
    (_, github: string | undefined, bold: string | undefined, text: string) => {
      const kind = important.test(github ?? bold ?? '') ? 'important' : 'note';
      return `\n<div class="${kind}">\n\n${text.replace(/^> ?/gm, '')}\n</div>\n\n`;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

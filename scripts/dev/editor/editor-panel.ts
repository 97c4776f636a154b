import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the editor's panel onto every page of `npm run dev`. It is given to the dev server alone and does nothing in a
 * build, so no page that readers see holds any of it.
 */
export function editorPanel(): AstroIntegration {
  const script = fileURLToPath(new URL('./panel.ts', import.meta.url));
  return {
    name: 'lotse-editor-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(script)};`);
      },
    },
  };
}

import type { AstroIntegration } from 'astro';

/** Where the book is found in `npm run dev`, a page for each language. */
export const bookPattern = '/components/[locale]';

/** Adds the component book to the dev server, and to nothing else: a build has no route to it. */
export function componentBook(): AstroIntegration {
  return {
    name: 'lotse-component-book',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, config }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('src/layouts/ComponentBook.astro', config.root);
        injectRoute({ pattern: bookPattern, entrypoint });
      },
    },
  };
}

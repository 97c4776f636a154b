import { articleSchemas } from '../../core/content/article.ts';
import { explainIssues } from '../issues/explain-issues.ts';
import type { ArticleRule } from '../rule.ts';
import { readableYaml } from './readable-yaml.ts';

/** The frontmatter says what the collection's schema in `src/core/content/article.ts` knows, in the form it asks for. */
export const knownFields: ArticleRule = ({ file, collection, frontmatter, issues }) =>
  frontmatter === undefined
    ? []
    : [
        ...readableYaml(file, frontmatter),
        ...explainIssues(issues, {
          rule: 'known-fields',
          file,
          yaml: frontmatter,
          schema: articleSchemas[collection],
          owner: { en: `an article in ${collection}`, de: `einem Artikel in ${collection}` },
        }),
      ];

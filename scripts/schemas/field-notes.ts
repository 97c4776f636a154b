import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** A JSON schema as far as notes are hung into it. */
export interface NotedSchema {
  description?: string;
  properties?: Record<string, NotedSchema>;
  items?: NotedSchema | NotedSchema[];
  additionalProperties?: NotedSchema | boolean;
  anyOf?: NotedSchema[];
  oneOf?: NotedSchema[];
  [keyword: string]: unknown;
}

interface Source {
  file: string;
  consts: Map<string, ts.Expression>;
  imports: Map<string, string>;
}

const read = new Map<string, Source>();

/**
 * Hangs the comments that stand above the fields of a zod schema in its source into the JSON schema that was made of it:
 * they are written for editors, and so are read where editors write.
 *
 * @param name the exported constant, or a field of one: `articleSchemas.shipping`
 */
export function addNotes(json: NotedSchema, file: string, name: string): void {
  const source = readSource(resolve(file));
  const [constant = '', ...fields] = name.split('.');
  let node = source.consts.get(constant);
  for (const field of fields) node = node && fieldOf(node, field);
  if (node) hang(node, json, source);
}

function readSource(file: string): Source {
  const known = read.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const source: Source = { file, consts: new Map(), imports: new Map() };
  for (const statement of tree.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer) source.consts.set(name.getText(), initializer);
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = statement.moduleSpecifier.text;
      const named = statement.importClause?.namedBindings;
      if (from.startsWith('.') && named && ts.isNamedImports(named))
        for (const { name } of named.elements)
          source.imports.set(name.text, resolve(dirname(file), from));
    }
  }
  read.set(file, source);
  return source;
}

function hang(expression: ts.Expression, json: NotedSchema, source: Source): void {
  const node = bare(expression);
  if (ts.isIdentifier(node)) followName(node.text, json, source);
  else if (ts.isObjectLiteralExpression(node)) hangFields(node, json, source);
  else if (ts.isPropertyAccessExpression(node)) {
    const owner = source.consts.get(node.expression.getText());
    const field = owner && fieldOf(owner, node.name.text);
    if (field) hang(field, json, source);
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: on, name } = node.expression;
    if (ts.isIdentifier(on) && on.text === 'z') hangInto(name.text, node.arguments, json, source);
    // `z.string().optional()`: what it is stands first.
    else hang(on, json, source);
  }
}

/** @param made what zod was asked for: `z.array(…)` */
function hangInto(
  made: string,
  given: readonly ts.Expression[],
  json: NotedSchema,
  source: Source,
): void {
  const [first, second] = given;
  switch (made) {
    case 'object':
    case 'strictObject':
      if (first) hang(first, json, source);
      return;
    case 'array':
      if (first && json.items && !Array.isArray(json.items)) hang(first, json.items, source);
      return;
    case 'record':
      if (second && typeof json.additionalProperties === 'object')
        hang(second, json.additionalProperties, source);
      return;
    case 'union':
    case 'discriminatedUnion': {
      const choices = given.find(ts.isArrayLiteralExpression)?.elements ?? [];
      const schemas = json.anyOf ?? json.oneOf ?? [];
      choices.forEach((choice, at) => {
        const schema = schemas[at];
        if (schema) hang(choice, schema, source);
      });
    }
  }
}

function followName(name: string, json: NotedSchema, source: Source): void {
  const from = source.imports.get(name);
  const home = from === undefined ? source : readSource(from);
  const node = home.consts.get(name);
  if (node) hang(node, json, home);
}

function hangFields(node: ts.ObjectLiteralExpression, json: NotedSchema, source: Source): void {
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      hang(property.expression, json, source);
      continue;
    }
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue;
    const schema = json.properties?.[property.name.getText()];
    if (!schema) continue;
    const note = noteAbove(property);
    if (note !== undefined) schema.description = note;
    hang(ts.isPropertyAssignment(property) ? property.initializer : property.name, schema, source);
  }
}

function fieldOf(expression: ts.Expression, name: string): ts.Expression | undefined {
  const node = bare(expression);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const field = node.properties.find((property) => property.name?.getText() === name);
  return field && ts.isPropertyAssignment(field) ? field.initializer : undefined;
}

/** Without `as const`, `satisfies …` and brackets. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
    ? bare(node.expression)
    : node;
}

function noteAbove(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  return text?.replace(/\s*\n\s*/g, ' ').trim() || undefined;
}

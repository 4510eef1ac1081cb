import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Problem } from './dataset-problem';

/** The kinds of file in a dataset folder that have a JSON Schema. */
export type SchemaName = 'announcement' | 'campaigns' | 'dataset' | 'series' | 'vocabulary';

/** Validators for the files of a dataset folder, by its own `schema` folder. */
export async function loadSchemas(directory: string): Promise<(name: SchemaName, file: string) => Promise<Problem[]>> {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  const validators = new Map<SchemaName, ValidateFunction>();
  for (const name of ['announcement', 'campaigns', 'dataset', 'series', 'vocabulary'] as const) {
    const schema: object = JSON.parse(await readFile(join(directory, 'schema', `${name}.schema.json`), 'utf8'));
    validators.set(name, ajv.compile(schema));
  }
  return async (name, path) => {
    const file = basename(path);
    let json: unknown;
    try {
      json = JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      return [{ file, field: '(whole file)', message: error instanceof Error ? error.message : String(error) }];
    }
    const validate = validators.get(name);
    if (!validate || validate(json)) return [];
    return (validate.errors ?? [])
      .filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'if')
      .map((error) => ({
        file,
        field: fieldName(error.instancePath, error.params, json),
        message: error.message ?? error.keyword,
      }));
  };
}

/** `/figures/3/value` as `figures.accounts-closed.value`: a figure is named by its id, since nobody counts figures. */
function fieldName(path: string, params: Record<string, unknown>, json: unknown): string {
  const steps = path.split('/').slice(1);
  const missing = params.missingProperty ?? params.additionalProperty;
  if (typeof missing === 'string') steps.push(missing);
  let here = json;
  const names = steps.map((step) => {
    const there: unknown = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
    const id: unknown =
      Array.isArray(here) && typeof there === 'object' && there ? Reflect.get(there, 'id') : undefined;
    here = there;
    return typeof id === 'string' ? id : step;
  });
  return names.join('.') || '(whole file)';
}

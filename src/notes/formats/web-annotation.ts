import type { Note } from '../note';
import type { FigureNames, NoteWriter } from './note-writer';

type Json = Readonly<Record<string, unknown>>;

/**
 * A note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). The text is a Markdown body, each tag a
 * body of its own; the passage is targeted by its quote and its position, the figure by a name within the dataset.
 */
export function annotationOf(note: Note, names: FigureNames): Json {
  const { id, text, tags, figure, page, passage, printed, created, modified, datasetVersion } = note;
  const tag = languageTag(page?.language ?? '');
  const language = tag === null ? {} : { language: tag };
  const bodies: Json[] = [
    { type: 'TextualBody', value: text, format: 'text/markdown', purpose: 'commenting' },
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  if (figure !== null) {
    const name = names(figure);
    bodies.push({
      type: 'SpecificResource',
      source: figureAddress(figure, datasetVersion),
      purpose: 'identifying',
      ...(name === null ? {} : { 'schema:name': name }),
    });
  }
  if (printed) {
    bodies.push({ type: 'TextualBody', value: printed.relation, purpose: 'classifying' });
  }
  const source: Json = page
    ? { id: page.url, type: 'Text', format: 'text/html', ...language, 'schema:name': page.title }
    : { id: figure === null ? `urn:uuid:${id}#page-not-kept` : figureAddress(figure, datasetVersion) };
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created,
    modified,
    body: bodies,
    target: passage ? { type: 'SpecificResource', source, selector: selectorsOf(passage) } : source,
  };
}

/** A language as BCP 47 writes it; null where a page names none, or writes anything else in its place. */
function languageTag(named: string): string | null {
  try {
    return Intl.getCanonicalLocales(named.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function selectorsOf({ quote, prefix, suffix, start, end }: NonNullable<Note['passage']>): Json[] {
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function figureAddress(figure: string, datasetVersion: string): string {
  return `urn:cac-lens:figure:${datasetVersion}:${figure.replace('/', ':')}`;
}

/** Notes as one AnnotationCollection of JSON-LD. `made` is an ISO time. */
export function webAnnotationWriter(names: FigureNames, made: string, collection: string): NoteWriter {
  const id = `urn:uuid:${collection}`;
  return {
    extension: 'jsonld',
    type: 'application/ld+json',
    head: (count) => {
      const context = ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/' }];
      const page =
        count === 0
          ? ''
          : `,"first":{"id":"${id}#page-1","type":"AnnotationPage","partOf":"${id}","startIndex":0,"items":[`;
      const about = `"id":"${id}","type":"AnnotationCollection","label":"CAC Lens notes","created":"${made}","total":${count}`;
      return `{"@context":${JSON.stringify(context)},${about}${page}`;
    },
    note: (note, position) => `${position === 0 ? '\n' : ',\n'}${JSON.stringify(annotationOf(note, names))}`,
    foot: (count) => (count === 0 ? '}\n' : '\n]}}\n'),
  };
}

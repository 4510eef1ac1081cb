import type { DatasetIndex, IndexedFigure } from '../../figures/dataset-index';
import type { FigureDetails, PageWording } from '../../messages';
import type { Link, RelationKind } from '../../reading/link';
import type { MessageKey } from '../../ui/catalogues';
import {
  type ComparedFigure,
  type Comparison,
  explanation,
  relationName,
  remarksInWords,
} from '../../ui/relation-words';
import { isInChina, siteOf } from '../../ui/source-site';
import type { Words } from '../../ui/words';
import { reasonsInWords } from './reasons';

/** A link that the tooltip offers. */
export interface SourceLink {
  readonly url: string;
  readonly site: string;
  readonly isArchive: boolean;
  readonly isInChina: boolean;
}

/** One source: publisher and date in words, and where it can be read. */
export interface SourceLine {
  readonly name: string;
  readonly links: readonly SourceLink[];
}

/** What was announced, in words. */
export interface FigureInWords {
  readonly official: string;
  /** What is counted and what was done: "accounts dealt with". */
  readonly counted: string;
  readonly detail: string;
  readonly campaign: string | null;
  readonly period: string | null;
  readonly date: string | null;
  /** Who announced it, where that is not the CAC itself; the grade names the CAC. */
  readonly issuer: string | null;
  readonly grade: string;
  readonly partOf: { readonly line: string; readonly share: number; readonly shareInWords: string } | null;
  readonly original: string | null;
  readonly originalLanguage: string;
  readonly title: string | null;
  readonly alsoPrinted: NonNullable<FigureDetails['alsoPrinted']>;
  readonly misprints: FigureDetails['misprints'];
  readonly sources: readonly SourceLine[];
  readonly citation: string | null;
  readonly notes: number;
  /** False where the background did not tell the details: sources, wording and prints are missing then. */
  readonly isWhole: boolean;
}

/** All that a tooltip says. */
export interface TooltipModel {
  readonly relation: RelationKind;
  readonly name: string;
  readonly explanation: string;
  readonly remarks: readonly string[];
  readonly figure: FigureInWords | null;
  readonly reasons: readonly string[];
}

/** What a tooltip is made from. `details` is null until the background has answered, and for unrecorded mentions. */
export interface TooltipMaterial {
  readonly link: Link;
  readonly index: DatasetIndex;
  readonly details: FigureDetails | null;
  readonly wording: PageWording;
  readonly words: Words;
}

const MOST_SOURCES = 3;

const ISSUERS = {
  'cac-reporting-centre': 'issuer_cac_reporting_centre',
  provincial: 'issuer_provincial',
  joint: 'issuer_joint',
} as const satisfies Record<string, MessageKey>;

function compared(figure: IndexedFigure, { objects, actions }: PageWording): ComparedFigure {
  const { value, qualifier, object, action } = figure;
  return { value, qualifier, object: objects[object] ?? object, action: actions[action] ?? action };
}

/** How a link's mention compares with its figure, labels in the interface's language. */
export function comparisonOf(link: Link, index: DatasetIndex, wording: PageWording): Comparison {
  const position = index.figures.findIndex(({ id }) => id === link.figure);
  const figure = index.figures[position];
  const total = figure?.partOf == null ? undefined : index.figures[figure.partOf];
  const { mention, relation, aspects, remarks } = link;
  return {
    relation,
    aspects,
    remarks,
    printed: mention.text,
    value: mention.quantity.value,
    claimedObject: mention.object === null ? null : (wording.objects[mention.object] ?? mention.object),
    claimedAction: mention.action === null ? null : (wording.actions[mention.action] ?? mention.action),
    figure: figure === undefined ? null : compared(figure, wording),
    total: total === undefined ? null : compared(total, wording),
    parts:
      figure === undefined
        ? []
        : index.figures.filter(({ partOf }) => partOf === position).map((part) => compared(part, wording)),
    coverageEnd: index.coverageEnd,
  };
}

function linkTo(url: string | null | undefined, isArchive: boolean): SourceLink[] {
  const site = url == null ? null : siteOf(url);
  return url == null || site === null ? [] : [{ url, site, isArchive, isInChina: !isArchive && isInChina(site) }];
}

/** Archives come first: a visit there tells the publisher nothing. */
function sourcesOf(details: FigureDetails, words: Words): SourceLine[] {
  return details.sources.slice(0, MOST_SOURCES).map(({ publisher, date, url }, position) => ({
    name: date === null ? publisher : words.text('tooltip_source_line', { publisher, date: words.date(date) }),
    links: [...linkTo(details.archives?.[position], true), ...linkTo(url, false)],
  }));
}

function gradeInWords(figure: IndexedFigure, details: FigureDetails | null, words: Words): string {
  if (details?.isOwn) return words.text('grade_own');
  const publisher = details?.sources[0]?.publisher;
  if (figure.grade === 'official') return words.text('grade_official');
  const plain = figure.grade === 'republished' ? 'grade_republished_plain' : 'grade_reported_plain';
  if (publisher === undefined) return words.text(plain);
  return words.text(figure.grade === 'republished' ? 'grade_republished' : 'grade_reported', { publisher });
}

function figureInWords(figure: IndexedFigure, comparison: Comparison, material: TooltipMaterial): FigureInWords {
  const { details, index, words } = material;
  const announcement = index.announcements[figure.announcement];
  const labels = compared(figure, material.wording);
  const { total } = comparison;
  const share = total === null || total.value === 0 ? null : figure.value / total.value;
  return {
    official: words.qualified(figure),
    counted: words.counted(labels),
    detail: details?.detail ?? '',
    campaign: details?.campaign || null,
    period: words.period(figure),
    date: announcement?.date == null ? null : words.date(announcement.date),
    issuer:
      announcement === undefined || announcement.issuer === 'cac' ? null : words.text(ISSUERS[announcement.issuer]),
    grade: gradeInWords(figure, details, words),
    partOf:
      total === null || share === null || share > 1
        ? null
        : {
            line: words.text('tooltip_part_line', { total: words.qualified(total), counted: words.counted(total) }),
            share,
            shareInWords: words.percent(share),
          },
    original: details?.original || null,
    originalLanguage: figure.originalLanguage,
    title: details?.title ?? null,
    alsoPrinted: details?.alsoPrinted ?? [],
    misprints: details?.misprints ?? [],
    sources: details === null ? [] : sourcesOf(details, words),
    citation: details?.citation ?? null,
    notes: details?.notes ?? 0,
    isWhole: details !== null,
  };
}

/** Puts a mention's tooltip into words. */
export function tooltipModel(material: TooltipMaterial): TooltipModel {
  const { link, index, wording, words } = material;
  const comparison = comparisonOf(link, index, wording);
  const figure = index.figures.find(({ id }) => id === link.figure);
  return {
    relation: link.relation,
    name: relationName(words, comparison),
    explanation: explanation(words, comparison),
    remarks: remarksInWords(words, comparison),
    figure: figure === undefined ? null : figureInWords(figure, comparison, material),
    reasons: reasonsInWords(link.reasons, index, wording, words),
  };
}

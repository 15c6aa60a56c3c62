import { ANY, ANY_BOOLEAN, ANY_NUMBER, ANY_TEXT, codesOf, isScalar } from './domain.ts';
import type { Domain, ScalarDomain } from './domain.ts';
import { rounded } from './interval.ts';
import type { Item } from '../outline.ts';

/**
 * What a function comes out as.
 *
 * @param first - what its first argument can be.
 * @param named - finds the question that the first argument names.
 */
export function callDomain(name: string, first: Domain, named: () => Item | undefined): Domain {
  switch (name) {
    case 'today':
      return { kind: 'day', canBeEmpty: false };
    case 'answered':
      return { ...ANY_BOOLEAN, canBeEmpty: false };
    case 'nonresponse':
      return codeDomain(named());
    case 'size':
      return sizeDomain(first, named());
    case 'count':
      return {
        ...ANY_NUMBER,
        low: 0,
        whole: true,
        canBeEmpty: false,
        ...(first.kind === 'list' && atMost(first.most)),
      };
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'round':
      return rounded(name, first);
    case 'sum':
      return ANY_NUMBER;
    case 'years':
    case 'days':
      return { ...ANY_NUMBER, whole: true };
    case 'min':
    case 'max':
      return first.kind === 'list' && isScalar(first.item) ? { ...first.item, canBeEmpty: true } : ANY;
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return ANY_BOOLEAN;
    case 'values':
      return first.kind === 'record'
        ? { kind: 'list', item: first.item, least: 1, most: first.keys.length }
        : ANY;
    default:
      return ANY;
  }
}

function atMost(most: number): Partial<ScalarDomain> {
  return most < Infinity ? { high: most } : {};
}

/** `size` counts characters where `minLength` and `maxLength` count UTF-16 units, at most two to a character. */
function sizeDomain(domain: Domain, item: Item | undefined): ScalarDomain {
  const counted: ScalarDomain = { ...ANY_NUMBER, low: 0, whole: true };
  if (domain.kind === 'list') return { ...counted, ...atMost(domain.most) };
  if (domain.kind === 'record') return { ...counted, low: 1, high: domain.keys.length };
  if (item?.question?.type !== 'text') return counted;
  const { minLength = 1, maxLength = Infinity } = item.question;
  return { ...counted, low: Math.max(1, Math.ceil(minLength / 2)), ...atMost(maxLength) };
}

function codeDomain(item: Item | undefined): ScalarDomain {
  return item?.question ? { kind: 'text', values: codesOf(item), canBeEmpty: true } : ANY_TEXT;
}

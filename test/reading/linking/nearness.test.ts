import { describe, expect, it } from 'vitest';
import { actionNearness, isOverstated } from '../../../src/reading/linking/nearness';

describe('isOverstated', () => {
  it.each([
    [['closed'], 'dealt-with', 'accounts'],
    [['closed'], 'removed-from-stores', 'apps'],
    [['fined', 'penalised'], 'summoned', 'websites'],
    [['deleted'], 'received', 'reports'],
  ])('sees that %j says more than %s of %s', (claimed, announced, object) => {
    expect(isOverstated(claimed, announced, object)).toBe(true);
  });

  it.each([
    [['penalised'], 'dealt-with', 'accounts'],
    [['deleted'], 'dealt-with', 'items'],
    [['deleted', 'closed', 'removed-from-stores'], 'removed-from-stores', 'apps'],
    [['blocked', 'closed'], 'removed-from-stores', 'apps'],
    [['fined'], 'warned', 'platforms'],
    [['summoned'], 'closed', 'websites'],
    [['measure'], 'summoned', 'websites'],
  ])('lets pass %j for %s of %s', (claimed, announced, object) => {
    expect(isOverstated(claimed, announced, object)).toBe(false);
  });
});

describe('actionNearness', () => {
  it('tells usual looseness from another deed', () => {
    expect(actionNearness(['deleted'], 'cleared', 'items')).toBe('looser');
    expect(actionNearness(['registered'], 'closed', 'websites')).toBe('apart');
  });
});

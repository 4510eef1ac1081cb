import { describe, expect, it } from 'vitest';
import { actionNearness, isMistaken, isOverstated, objectNearness } from '../../../src/reading/linking/nearness';

describe('isOverstated', () => {
  it.each([
    [['closed'], 'dealt-with', 'accounts'],
    [['suspended'], 'dealt-with', 'accounts'],
    [['closed'], 'removed-from-stores', 'apps'],
    [['fined', 'penalised'], 'summoned', 'websites'],
    [['deleted'], 'received', 'reports'],
  ])('sees that %j says more than %s of %s', (claimed, announced, object) => {
    expect(isOverstated(claimed, { action: announced, otherActions: [], object })).toBe(true);
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
    expect(isOverstated(claimed, { action: announced, otherActions: [], object })).toBe(false);
  });

  it('lets pass any of the actions that an announcement names for one count', () => {
    const announced = { action: 'dealt-with', otherActions: ['suspended'], object: 'accounts' };
    expect(isOverstated(['suspended'], announced)).toBe(false);
    expect(isOverstated(['closed'], announced)).toBe(true);
  });
});

describe('actionNearness', () => {
  it('tells usual looseness from another deed', () => {
    expect(actionNearness(['deleted'], { action: 'cleared', otherActions: [], object: 'items' })).toBe('looser');
    expect(actionNearness(['registered'], { action: 'closed', otherActions: [], object: 'websites' })).toBe('apart');
  });
});

describe('objectNearness', () => {
  it('holds accounts apart from websites, which may be pages on a platform', () => {
    expect(objectNearness(['accounts'], 'websites')).toBe('apart');
    expect(isMistaken(['accounts'], 'websites')).toBe(true);
    expect(objectNearness(['websites'], 'accounts')).toBe('looser');
    expect(objectNearness(['websites'], 'platforms')).toBe('looser');
  });
});

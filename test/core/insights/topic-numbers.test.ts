import { expect, test } from 'vitest';
import { customerEase } from '../../../src/core/insights/customer-ease.ts';
import { nextIssue } from '../../../src/core/insights/next-issue.ts';
import { topicAxis } from '../../../src/core/insights/topic-axis.ts';

// The definition's test values, rows 17 and 18.
test('36 of 400 readers went on to what three of a hundred read: nearly three times the usual', () => {
  const { share, lift } = nextIssue(36, 400, 0.03);
  expect(share).toBeCloseTo(0.0871, 4);
  expect(lift).toBeCloseTo(2.905, 3);
});

test('a topic lies where its editor put it, moved by what was measured', () => {
  expect(topicAxis(-0.5, -1.2, 150)).toBeCloseTo(-0.7502, 4);
  expect(topicAxis(0.5, 0.3, 10)).toBeCloseTo(0.4652, 4);
  expect(topicAxis(0.5, 3, 0)).toBe(0.5);
});

test('little effort and full agreement are both easy', () => {
  expect(customerEase('ces-1', 2)).toBe(0.75);
  expect(customerEase('ces-2', 6)).toBeCloseTo(0.8333, 4);
  expect(customerEase('ces-1', 5)).toBe(0);
  expect(customerEase('ces-2', 7)).toBe(1);
});

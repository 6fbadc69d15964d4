import type { Rule } from '../rule.ts';
import { borrowedTopic } from './borrowed-topic.ts';
import { genericGreeting } from './generic-greeting.ts';
import { nearDuplicateMessage } from './near-duplicate-message.ts';
import { noSharedTopic } from './no-shared-topic.ts';
import { stockPhrase } from './stock-phrase.ts';

export const personalizationRules: readonly Rule[] = [
  genericGreeting,
  stockPhrase,
  noSharedTopic,
  nearDuplicateMessage,
  borrowedTopic,
];

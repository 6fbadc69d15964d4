import type { Rule } from '../rule.ts';
import { genericGreeting } from './generic-greeting.ts';
import { noSharedTopic } from './no-shared-topic.ts';

export const personalizationRules: readonly Rule[] = [genericGreeting, noSharedTopic];

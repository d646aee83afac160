import { define } from '../define-element.ts';
import { ConditionCard } from './condition-card.ts';

define('condition-card', ConditionCard);

import { define } from '../define-element.ts';
import { TermCard } from './term-card.ts';

define('term-card', TermCard);

import { define } from '../define-element.ts';
import { EvidenceList } from './evidence-list.ts';

define('evidence-list', EvidenceList);

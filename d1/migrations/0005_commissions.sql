CREATE TABLE `documents` (
	`job_id` text NOT NULL,
	`document_id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`outdated` integer NOT NULL,
	`text` text NOT NULL,
	`pdf` text NOT NULL,
	`audio` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`job_id`, `document_id`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `packages` (
	`job_id` text NOT NULL,
	`id` text NOT NULL,
	`part` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`job_id`, `id`)
);
--> statement-breakpoint
-- Jobs of the first edition get the commission they would have been given.
ALTER TABLE `jobs` ADD `commission` text NOT NULL DEFAULT '{}';--> statement-breakpoint
ALTER TABLE `jobs` ADD `work` integer NOT NULL DEFAULT 0;--> statement-breakpoint
ALTER TABLE `jobs` ADD `fractions` text NOT NULL DEFAULT '{}';--> statement-breakpoint
UPDATE `jobs` SET `commission` = json_object(
  'version', 1,
  'type', type,
  'system', system,
  'systems', json(CASE WHEN system IS NULL THEN '["western","vedic","humanDesign","geneKeys","kabbalah"]' ELSE json_array(system) END),
  'relation', CASE WHEN json_array_length(people) = 2 THEN 'partners' END,
  'documents', json(replace(CASE type
    WHEN 'nuclear_v2' THEN '[{"id":"p1.western","subject":"p1","theme":"western","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.vedic","subject":"p1","theme":"vedic","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.humanDesign","subject":"p1","theme":"humanDesign","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.geneKeys","subject":"p1","theme":"geneKeys","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.kabbalah","subject":"p1","theme":"kabbalah","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.western","subject":"p2","theme":"western","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.vedic","subject":"p2","theme":"vedic","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.humanDesign","subject":"p2","theme":"humanDesign","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.geneKeys","subject":"p2","theme":"geneKeys","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.kabbalah","subject":"p2","theme":"kabbalah","after":[],"needs":"settled","lane":"chapter"},{"id":"couple.western","subject":"couple","theme":"western","after":["p1.western","p2.western"],"needs":"all","lane":"chapter"},{"id":"couple.vedic","subject":"couple","theme":"vedic","after":["p1.vedic","p2.vedic"],"needs":"all","lane":"chapter"},{"id":"couple.humanDesign","subject":"couple","theme":"humanDesign","after":["p1.humanDesign","p2.humanDesign"],"needs":"all","lane":"chapter"},{"id":"couple.geneKeys","subject":"couple","theme":"geneKeys","after":["p1.geneKeys","p2.geneKeys"],"needs":"all","lane":"chapter"},{"id":"couple.kabbalah","subject":"couple","theme":"kabbalah","after":["p1.kabbalah","p2.kabbalah"],"needs":"all","lane":"chapter"},{"id":"couple.verdict","subject":"couple","theme":"verdict","after":["p1.western","p1.vedic","p1.humanDesign","p1.geneKeys","p1.kabbalah","p2.western","p2.vedic","p2.humanDesign","p2.geneKeys","p2.kabbalah","couple.western","couple.vedic","couple.humanDesign","couple.geneKeys","couple.kabbalah"],"needs":"settled","lane":"chapter"}]'
    WHEN 'complete_reading' THEN '[{"id":"p1.western","subject":"p1","theme":"western","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.vedic","subject":"p1","theme":"vedic","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.humanDesign","subject":"p1","theme":"humanDesign","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.geneKeys","subject":"p1","theme":"geneKeys","after":[],"needs":"settled","lane":"chapter"},{"id":"p1.kabbalah","subject":"p1","theme":"kabbalah","after":[],"needs":"settled","lane":"chapter"}]'
    WHEN 'hook' THEN '[{"id":"p1.sun","subject":"p1","theme":"sun","after":[],"needs":"settled","lane":"preview"},{"id":"p1.moon","subject":"p1","theme":"moon","after":[],"needs":"settled","lane":"preview"},{"id":"p1.rising","subject":"p1","theme":"rising","after":[],"needs":"settled","lane":"preview"}]'
    WHEN 'synastry' THEN '[{"id":"p1.$system","subject":"p1","theme":"$system","after":[],"needs":"settled","lane":"chapter"},{"id":"p2.$system","subject":"p2","theme":"$system","after":[],"needs":"settled","lane":"chapter"},{"id":"couple.$system","subject":"couple","theme":"$system","after":["p1.$system","p2.$system"],"needs":"all","lane":"chapter"}]'
    ELSE '[{"id":"p1.$system","subject":"p1","theme":"$system","after":[],"needs":"settled","lane":"chapter"}]'
  END, '$system', COALESCE(system, 'western'))),
  'people', json(people),
  'question', question,
  'asOf', strftime('%Y-%m-%dT%H:%M:%fZ', created_at / 1000.0, 'unixepoch'),
  'words', COALESCE((SELECT CAST(json_extract(value, '$') AS INTEGER) FROM settings WHERE key = 'writing.words'), 2000),
  'language', 'en',
  'provider', provider,
  'model', NULL,
  'prompt', '1',
  'voice', voice,
  'engine', json_object('version', '1', 'ephemeris', 'not recorded'),
  'again', NULL
);
--> statement-breakpoint
-- A row for each document instead of one for each of its three tasks.
INSERT INTO `documents` (`job_id`, `document_id`, `revision`, `position`, `state`, `outdated`, `text`, `pdf`, `audio`, `seq`)
SELECT t.job_id, t.document_id, 1, plan.key + 1,
  CASE
    WHEN t.status IN ('waiting', 'failed', 'cancelled') THEN t.status
    WHEN t.status != 'done' THEN 'working'
    WHEN p.status = 'done' AND a.status = 'done' THEN 'complete'
    WHEN p.status IN ('done', 'failed', 'cancelled') AND a.status IN ('done', 'failed', 'cancelled') THEN 'partial'
    ELSE 'readable'
  END,
  0,
  json_object('status', t.status, 'revision', 1, 'fraction', t.fraction, 'reason', t.reason,
    'artifacts', json(COALESCE(json_extract(t.result, '$.artifacts'), '[]')),
    'measures', json(COALESCE(json_extract(t.result, '$.measures'), '{}')),
    'flags', json(COALESCE(json_extract(t.result, '$.flags'), '[]'))),
  json_object('status', p.status, 'revision', 1, 'fraction', p.fraction, 'reason', p.reason,
    'artifacts', json(COALESCE(json_extract(p.result, '$.artifacts'), '[]')),
    'measures', json(COALESCE(json_extract(p.result, '$.measures'), '{}')),
    'flags', json(COALESCE(json_extract(p.result, '$.flags'), '[]'))),
  json_object('status', a.status, 'revision', 1, 'fraction', a.fraction, 'reason', a.reason,
    'artifacts', json(COALESCE(json_extract(a.result, '$.artifacts'), '[]')),
    'measures', json(COALESCE(json_extract(a.result, '$.measures'), '{}')),
    'flags', json(COALESCE(json_extract(a.result, '$.flags'), '[]'))),
  max(t.seq, p.seq, a.seq)
FROM `tasks` t
JOIN `tasks` p ON p.job_id = t.job_id AND p.id = 'pdf:' || t.document_id
JOIN `tasks` a ON a.job_id = t.job_id AND a.id = 'chapter:' || t.document_id
JOIN `jobs` j ON j.id = t.job_id
JOIN json_each(j.commission, '$.documents') plan ON json_extract(plan.value, '$.id') = t.document_id
WHERE t.kind = 'text';
--> statement-breakpoint
DROP TABLE `tasks`;--> statement-breakpoint
DROP INDEX `jobs_by_owner`;--> statement-breakpoint
CREATE INDEX `jobs_by_owner` ON `jobs` (`owner`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `jobs` DROP COLUMN `system`;--> statement-breakpoint
ALTER TABLE `jobs` DROP COLUMN `people`;--> statement-breakpoint
ALTER TABLE `jobs` DROP COLUMN `question`;--> statement-breakpoint
ALTER TABLE `jobs` DROP COLUMN `voice`;--> statement-breakpoint
ALTER TABLE `jobs` DROP COLUMN `provider`;--> statement-breakpoint
DROP INDEX `dead_letters_by_arrival`;--> statement-breakpoint
ALTER TABLE `dead_letters` RENAME COLUMN `queue` TO `recipient`;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `source` text NOT NULL DEFAULT 'queue';--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `sender` text;--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `replayed_at` integer;--> statement-breakpoint
CREATE INDEX `dead_letters_by_arrival` ON `dead_letters` (`arrived_at`,`id`);

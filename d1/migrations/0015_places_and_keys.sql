CREATE TABLE `reading_places` (
	`job_id` text NOT NULL,
	`document_id` text NOT NULL,
	`part` text NOT NULL,
	`revision` integer NOT NULL,
	`position` real NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`job_id`, `document_id`, `part`)
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `turned` text;
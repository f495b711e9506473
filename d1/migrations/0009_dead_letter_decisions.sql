CREATE TABLE `dead_letter_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`letter_id` text NOT NULL,
	`decision` text NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	`why` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dead_letter_decisions_by_letter` ON `dead_letter_decisions` (`letter_id`,`id`);--> statement-breakpoint
ALTER TABLE `dead_letters` ADD `dropped_at` integer;
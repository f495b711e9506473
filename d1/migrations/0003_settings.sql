CREATE TABLE `setting_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`who` text NOT NULL,
	`at` integer NOT NULL,
	`from_value` text,
	`to_value` text,
	`why` text NOT NULL,
	`proposal_id` text
);
--> statement-breakpoint
CREATE INDEX `setting_changes_by_key` ON `setting_changes` (`key`,`id`);--> statement-breakpoint
CREATE TABLE `setting_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`why` text NOT NULL,
	`probe` text,
	`status` text NOT NULL,
	`decided_by` text,
	`decided_at` integer
);
--> statement-breakpoint
CREATE INDEX `setting_proposals_by_status` ON `setting_proposals` (`status`,`proposed_at`);
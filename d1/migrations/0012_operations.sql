CREATE TABLE `access_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`who` text NOT NULL,
	`why` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `access_grants_by_owner` ON `access_grants` (`owner`,`until`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`job_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`ordered_at` integer NOT NULL,
	`accepted_at` integer NOT NULL,
	`first_text_at` integer,
	`ended_at` integer,
	`status` text
);
--> statement-breakpoint
CREATE INDEX `milestones_by_order` ON `milestones` (`ordered_at`);--> statement-breakpoint
CREATE TABLE `operator_actions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`action` text NOT NULL,
	`why` text,
	`status` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `operator_actions_by_time` ON `operator_actions` (`at`);
ALTER TABLE `people` ADD `pronouns` text;--> statement-breakpoint
ALTER TABLE `people` ADD `spoken_as` text;
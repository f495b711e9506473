CREATE TABLE `place_names` (
	`tier` integer NOT NULL,
	`key` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`tier`, `key`, `rank`)
);
--> statement-breakpoint
CREATE TABLE `places` (
	`rank` integer PRIMARY KEY NOT NULL,
	`geoname_id` integer NOT NULL,
	`name` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`population` integer NOT NULL,
	`zone` text NOT NULL
);

CREATE TABLE `place_areas` (
	`key` text NOT NULL,
	`country` text NOT NULL,
	`region` text NOT NULL,
	PRIMARY KEY(`key`, `country`, `region`)
);

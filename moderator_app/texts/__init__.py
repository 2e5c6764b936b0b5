"""Every sentence a person reads, one class per subject; gettext."""

"""What went wrong inside, for engineers; on this machine only, without people's words.

Nothing here keeps what an exception says, what a variable holds, or where on
somebody's disk a file lies: any of them may be a name or a question.
"""

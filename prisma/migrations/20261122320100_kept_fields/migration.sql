-- CreateTable
CREATE TABLE "KeptFields" (
    "candidateId" UUID NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "KeptFields_pkey" PRIMARY KEY ("candidateId")
);

-- AddForeignKey
ALTER TABLE "KeptFields" ADD CONSTRAINT "KeptFields_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
